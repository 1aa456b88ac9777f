package rapport.scenario.loader;

import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.fields.Prose;
import rapport.scenario.model.Rubric;

/** What the readers of one scenario share. */
record Reading(
    FileFindings findings,
    Rubric rubric,
    DefinedNames names,
    Prose prose,
    Conditions conditions,
    SourceMap.Builder map) {}
