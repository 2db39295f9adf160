import type { Findings, SearchOptions } from '../core/index.ts';
import type { Shown } from '../view/index.ts';

/** What a search has found, in both indexes. */
export interface Found {
  query: string;
  findings: Findings;
  /** Pages that only mention the words, if no page is about them. */
  also: readonly Shown[];
}

/** How a search box shows what was found: below it on its own page, or over others. */
export interface View {
  /** What narrows the search. */
  readOptions: () => SearchOptions;
  /** Shows what was found, in one step. */
  write: (found: Found) => void;
  /** Says that the search is on its way; nothing that was found for other words stays to be pressed. */
  writeSearching: () => void;
  writeFailure: () => void;
  /** Goes back to how it was before anybody searched. */
  clear: () => void;
  /** Whether somebody is on one of the results: it isn't taken from under them. */
  isChoosing: () => boolean;
  /** Keeps the words where going back finds them. */
  remember?: (query: string) => void;
  /** Opens what is chosen; says whether anything was. */
  open?: () => boolean;
}
