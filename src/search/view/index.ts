/** The entry point to what a search shows: the box, and what it found, for the function and for the script. */
export { renderBox, type Box } from './box.ts';
export { part, writeMarkup, type Content, type Part } from './part.ts';
export { renderOnPage, renderOption, type Shown } from './result.ts';
export {
  alsoTitle,
  askLabel,
  describeFindings,
  findForm,
  moreLabel,
  renderTopics,
  writeFragment,
} from './words.ts';
