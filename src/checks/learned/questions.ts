import type { LinearModel } from './features.ts';
import { readModel } from './read.ts';
import { asks, bars, cuts, gaps, several } from './weights/questions.ts';

/** What tells several questions from one: four models, each with what the one before says among its evidence. */
export interface QuestionModels {
  /** Whether a clause asks for something of its own. */
  readonly asks: LinearModel;
  /** Whether another question begins with a clause. */
  readonly gaps: LinearModel;
  /** Whether the message asks several questions. */
  readonly several: LinearModel;
  /** Where a message that asks several is cut. */
  readonly cuts: LinearModel;
  /**
   * The scores from which a message is sure to ask several, or may, and from which it is cut at a gap; and how likely
   * each part must ask.
   */
  readonly bars: {
    readonly sure: number;
    readonly maybe: number;
    readonly cut: number;
    readonly ask: number;
  };
}

let read: QuestionModels | undefined;

/** What was learned of questions, read when it's first asked for. */
export function readQuestionModels(): QuestionModels {
  return (read ??= {
    asks: readModel(asks),
    gaps: readModel(gaps),
    several: readModel(several),
    cuts: readModel(cuts),
    bars,
  });
}
