package rapport.loader;

import rapport.diagnostic.SourceMap;
import rapport.scenario.Rubric;

/** What the readers of one scenario share. */
record Reading(
    Findings findings,
    Rubric rubric,
    Names names,
    Prose prose,
    Conditions conditions,
    SourceMap.Builder map) {}
