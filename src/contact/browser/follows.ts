import { createElement } from '../../browser/element.ts';

/** Says which earlier message a restored draft adds to: what `respond/form/follows.ts` renders. */
export function addFollows(form: HTMLFormElement, reference: string): void {
  const box = createElement('input', { type: 'checkbox', name: 'follows', value: reference, checked: '' });
  const words = createElement(
    'span',
    {},
    'You’re adding to ',
    createElement('b', { translate: 'no' }, reference),
    '. Untick this to send a new message instead.',
  );
  const note = createElement(
    'p',
    { class: 'notice notice--good contact-form__follows' },
    createElement('label', { class: 'choice' }, box, ' ', words),
  );
  form.querySelector('.contact-form__part')?.before(note);
}
