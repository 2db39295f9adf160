import { createElement } from '../../browser/element.ts';
import { whenReleased } from '../../browser/released.ts';
import { paths } from '../../site/paths.ts';
import { readStatus } from '../../site/status.ts';
import { describeStatus } from '../../site/status-words.ts';
import { outageWords } from '../message/outage-words.ts';

// A part of its own, loaded only while the status names a service that doesn't run.

/**
 * Says above the built form which outages we know of: what `respond/form/outages.ts` renders in answers. What is too
 * old to hold says nothing.
 * @param place Has the services' names for readers, by id
 */
export function tellOutages(place: HTMLElement, status: unknown): void {
  const labels = JSON.parse(place.dataset['services'] ?? '{}') as Record<string, string>;
  const now = new Date();
  const words = describeStatus(readStatus(status, Object.keys(labels), now), labels, now);
  if (words?.tone !== 'trouble') return;
  const link = createElement('a', { href: paths.outages }, outageWords.latest);
  const lines = words.lines.map((line) => createElement('p', {}, line));
  whenReleased(() => {
    const { nextElementSibling: form } = place;
    const readTop = () => form?.getBoundingClientRect().top ?? 0;
    const before = readTop();
    place.className = 'notice contact-form__outages';
    place.append(
      createElement('p', {}, createElement('b', {}, outageWords.known)),
      ...lines,
      createElement('p', {}, `${outageWords.advice} `, link),
    );
    // Under whoever is in the form already, or has scrolled to it, it stays where it is.
    if (scrollY > 0 || form?.contains(document.activeElement))
      scrollBy({ top: readTop() - before, behavior: 'instant' });
  });
}
