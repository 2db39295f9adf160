/** Something about one file of `content/`. */
export interface Remark {
  /** From the root of the project. */
  file: string;
  /** Counted from 1; absent where it is about the file as a whole. */
  line?: number;
  /** What is wrong, and what to do; one or two sentences. */
  message: string;
}

/** What was found: mistakes stop the build, notices do not. */
export interface ContentReport {
  mistakes: Remark[];
  notices: Remark[];
  /** Texts that this provider does not publish, with what each needs or who has hidden it. */
  leftOut: Remark[];
  /** What `confirmed` would list once somebody had read every promise; empty where there is nothing to confirm. */
  toConfirm: string[];
}

/** A remark on one line, as editors and terminals link it: `content/faq/other/x.md:12: …`. */
export function writeRemark({ file, line, message }: Remark): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** Remarks in the order of files and lines. */
export function sortRemarks(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort(
    (one, other) => one.file.localeCompare(other.file, 'en') || (one.line ?? 0) - (other.line ?? 0),
  );
}
