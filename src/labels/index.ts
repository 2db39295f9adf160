export { readGuideBody } from './guide-body.ts';
export { describePrograms, fill, findEntry, findNearest, findSource, indexLabels } from './compare.ts';
export { listLabels, listLabelsOfAll } from './guide-labels.ts';
export { findEntryLine, findLabelFile, listLabelFiles, readLabelFile } from './label-file.ts';
export { isLookedUp } from './label-text.ts';
export { shareOfLabels } from './share.ts';
