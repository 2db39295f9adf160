import type { Kind, TopicLink } from '../core/types.ts';

/** A page of the site, as the index is made from it. */
export interface SourcePage {
  path: string;
  title: string;
  summary: string;
  kind: Kind;
  /** Label of its topic, or of its kind of guide; empty for neither. */
  topic: string;
  systems: readonly string[];
  /** What people call the program that it is about. */
  names: readonly string[];
  keywords: readonly string[];
  errors: readonly string[];
  /** How people ask for it who know none of its words. */
  asked: readonly string[];
  sections: readonly { anchor: string; heading: string }[];
  /** Everything else that it says, without markup. */
  body: string;
}

/** A site, as the index is made from it. */
export interface SourceSite {
  pages: readonly SourcePage[];
  topics: readonly TopicLink[];
}
