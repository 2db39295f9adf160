/** What a page of the site is, as readers are told. `program`: a short page of a program that has no guide. */
export type Kind = 'answer' | 'guide' | 'program' | 'page';

/** A stretch of a text, in UTF-16 units: from the first character to just after the last. */
export interface Stretch {
  start: number;
  end: number;
}

/** A page that was found, as it is shown. */
export interface Result {
  /** Address path of the page. */
  path: string;
  title: string;
  summary: string;
  kind: Kind;
  /** Label of the topic, or of the kind of guide; empty for a page of neither. */
  topic: string;
  /** The systems that a guide is for, as ids of `platforms`; empty for others. */
  systems: readonly string[];
  /** The section that says what was asked for; absent where the page as a whole does. */
  section?: { anchor: string; heading: string };
  /** Where the words of the query, or words for the same, stand in what is shown. */
  marks: { title: Stretch[]; summary: Stretch[] };
  /** For comparison with the other results of the same search. */
  score: number;
  /** How much of the query the page answers: 0 to 1. */
  fit: number;
}

/** What narrows or steers a search. An empty value does neither. */
export interface SearchOptions {
  kind?: Kind | '';
  /** Label of a topic, as results have it. */
  topic?: string;
  /** The reader's system, as an id of `platforms`: its guides come before those for others that fit about as well. */
  system?: string;
  /** How many results to return at most: those that fit nearly as well as the best, if it is absent. */
  most?: number;
  /**
   * Whether somebody types, and so may go on with the last word: if longer ones begin so, it isn't corrected, and only
   * what is shown at once is looked at.
   */
  typing?: boolean;
  /** Rejects what has been overtaken by another search, before it reads the files of its pages. */
  signal?: AbortSignal;
}

/** A topic of the site. */
export interface TopicLink {
  label: string;
  path: string;
}

/** What a search found. */
export interface Findings {
  /** Best first. */
  results: Result[];
  /** How many results there are if more are asked for. */
  total: number;
  /** Whether nothing fits. */
  none: boolean;
  /** Whether the last word may go on (see `typing`): once it's finished, another search may find more. */
  unfinished?: true;
  /** The words that were searched for, if the spelling of some was corrected. */
  corrected?: string;
  /** The language of the query, if it is one of ten others, and a sentence in it about the answers. */
  language?: { code: string; sentence: string };
  /** If nothing fits: the topics that are nearest, or the first. */
  topics?: TopicLink[];
}

/** Searches one site. */
export interface Search {
  /**
   * Finds the pages that answer a query. Of a longer one, 200 characters and 16 words are read.
   * @throws The reason of `signal`, if it's aborted in time
   */
  find: (query: string, options?: SearchOptions) => Promise<Findings>;
}

/** Reads a file of the index by its name; rejects if there is none. */
export type ReadFile = (name: string) => Promise<string>;
