/** What is read once a session or a drill is over: the report, choice by choice, and the whole. */
@NullMarked
package rapport.report.debrief;

import org.jspecify.annotations.NullMarked;
