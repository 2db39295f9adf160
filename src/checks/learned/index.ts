import { readLanguageTable, type LanguageTable } from './language.ts';
import { readOutageModel, type OutageModel } from './outage.ts';
import { readQuestionModels, type QuestionModels } from './questions.ts';
import { readSubjectModels, type SubjectModels } from './subjects.ts';

/** Everything that the checks have learned from written messages (`npm run train`). */
export interface Learned {
  readonly questions: QuestionModels;
  readonly outage: OutageModel;
  readonly subjects: SubjectModels;
  readonly language: LanguageTable;
}

export const learned: Learned = {
  get questions() {
    return readQuestionModels();
  },
  get outage() {
    return readOutageModel();
  },
  get subjects() {
    return readSubjectModels();
  },
  get language() {
    return readLanguageTable();
  },
};
