import { readLanguageTable, type LanguageTable } from './language.ts';
import { outageModel, type OutageModel } from './outage.ts';
import { questionModels, type QuestionModels } from './questions.ts';
import { subjectModels, type SubjectModels } from './subjects.ts';

/** Everything that the checks have learned from written messages (`npm run train`). */
export interface Learned {
  readonly questions: QuestionModels;
  readonly outage: OutageModel;
  readonly subjects: SubjectModels;
  readonly language: LanguageTable;
}

export const learned: Learned = {
  questions: questionModels,
  outage: outageModel,
  subjects: subjectModels,
  get language() {
    return readLanguageTable();
  },
};
