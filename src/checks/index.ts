/**
 * The entry point of the checks: text in, verdict out. Nothing here knows of a request, a form or a mail.
 *
 * Scripts for the browser import the one check that they need from its own folder, so that they don't carry the others.
 */
export { judgeLanguage } from './language/index.ts';
export { judgeOutage } from './outage/index.ts';
export { dropMarkers, fewestCharacters } from './questions/drop-markers.ts';
export { cutQuestions, judgeQuestions, mostParts, splitQuestions } from './questions/index.ts';
export { saysUnreachable } from './reach/index.ts';
export { findSecrets, secretWords } from './secrets/index.ts';
export { chooseLikelyTopics, type LikelyTopics } from './topic/likely-topics.ts';
export { normalizeText } from './text/normalize.ts';
export { buildTopicModel, rankSubjects, type TopicDocument, type TopicModel } from './topic/index.ts';
