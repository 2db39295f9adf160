import { findDevice } from '../../browser/device.ts';
import { watchPointers, whenReleased } from '../../browser/released.ts';
import { paths } from '../../site/paths.ts';
import { mostResults } from '../core/index.ts';
import { writeFragment } from '../view/index.ts';
import { findMentions } from './mentions.ts';
import { openIndex } from './open-index.ts';
import { PageView } from './page-view.ts';
import { PopoverView } from './popover-view.ts';
import type { View } from './view.ts';

/** Pause after the last key before a search, which itself takes a few milliseconds once the index is loaded. */
const pauseMs = 80;
/**
 * The same after one or two letters of a word: nearly always more follow, and each would read another file. After this
 * pause a longer one counts as finished, too, and may be misspelled: before, the words for that would be read in vain.
 */
const finishedMs = 500;
const beginning = /(?:^|\s)[\p{Script=Latin}\d]{1,2}$/u;
/** Only those who have stopped typing get the full text searched, whose program alone weighs more than all else. */
const restMs = 700;
/** A search that takes longer says that it's on its way. */
const patienceMs = 300;

/** A search box with all that a script adds. */
export interface LiveBox {
  /** What pressing Search or Enter does. */
  submit: () => Promise<void>;
}

/** Makes a search box answer while somebody types. @param root The first file of the index, on its way */
export function startBox(
  box: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
  root: Promise<string>,
): LiveBox {
  const index = openIndex(root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the latest search: the results of an earlier one come too late to be shown. */
  let current = new AbortController();
  let typedMs = -restMs;
  let hasFailed = false;

  const cancel = () => {
    clearTimeout(timer);
    current.abort();
    current = new AbortController();
  };
  const rest = (ms: number) =>
    new Promise((resolve) => setTimeout(resolve, typedMs + ms - performance.now()));
  const show = async () => {
    cancel();
    const { signal } = current;
    const isLatest = () => !signal.aborted;
    const query = input.value.trim();
    view.remember?.(query);
    hasFailed = false;
    if (query === '') {
      view.clear();
      return;
    }
    const patience = setTimeout(() => whenReleased(() => isLatest() && view.writeSearching()), patienceMs);
    try {
      const system = findDevice(navigator.userAgent, navigator.maxTouchPoints);
      const options = { ...view.readOptions(), system, most: mostResults };
      const typing = performance.now() < typedMs + finishedMs;
      const findings = await index.find(query, { ...options, typing, signal });
      if (findings.none) await rest(restMs);
      const also =
        findings.none && isLatest() ? await findMentions(findings.corrected ?? query, options) : [];
      // A finger that is down presses what it sees.
      whenReleased(() => isLatest() && view.write({ query, findings, also }));
      if (!findings.unfinished) return;
      await rest(finishedMs);
      if (isLatest() && !view.isChoosing()) void show();
    } catch {
      if (!isLatest()) return;
      hasFailed = true;
      view.writeFailure();
    } finally {
      clearTimeout(patience);
    }
  };
  const showSoon = () => {
    clearTimeout(timer);
    typedMs = performance.now();
    timer = setTimeout(() => void show(), beginning.test(input.value) ? finishedMs : pauseMs);
  };

  watchPointers();
  const view: View =
    box.dataset['mode'] === 'page'
      ? new PageView(box, input, () => void show())
      : new PopoverView(box, input, () => void show(), cancel);
  input.addEventListener('input', (event) => {
    // What an input method shows meanwhile is no word yet.
    if (!(event instanceof InputEvent && event.isComposing)) showSoon();
  });
  input.addEventListener('compositionend', showSoon);
  // What was typed before this script came, or was kept by the browser.
  if (input.value && box.dataset['answered'] === undefined) {
    if (beginning.test(input.value)) showSoon();
    else void show();
  }

  return {
    submit: async () => {
      if (view.open?.()) return;
      typedMs = -restMs;
      if (!(view instanceof PageView)) {
        location.assign(paths.search + writeFragment({ q: input.value.trim() }));
        return;
      }
      await show();
      // The function has an index of its own.
      if (hasFailed) form.submit();
      // On a phone, the keyboard would cover what was found.
      else if (matchMedia('(pointer: coarse)').matches) input.blur();
    },
  };
}
