import { createElement } from '../../browser/element.ts';

/** What a message was begun with on another page. */
interface Origin {
  /** Address path of that page. */
  page?: string | undefined;
  /** What the writer searched for. */
  searched?: string | undefined;
}

/** Says in the built form what goes along with the message: what `respond/form/came-from.ts` renders. */
export function addCameFrom(form: HTMLFormElement, { page, searched }: Origin): void {
  if (form.querySelector('.contact-form__came-from')) return;
  const choose = (name: string, label: string, value: string | undefined) =>
    value
      ? [
          createElement(
            'label',
            { class: 'choice' },
            createElement('input', { type: 'checkbox', name, value, checked: '' }),
            ' ',
            createElement('span', {}, `${label} `, createElement('b', { translate: 'no' }, value)),
          ),
        ]
      : [];
  const choices = [
    ...choose('page', 'You came from', page),
    ...choose('searched', 'You searched for', searched),
  ];
  if (choices.length === 0) return;
  const group = createElement(
    'fieldset',
    { class: 'notice contact-form__came-from' },
    createElement('legend', { class: 'visually-hidden' }, 'Sent along'),
    createElement(
      'p',
      {},
      'We’ll send this along, so that our team knows what you’ve seen. Untick what you’d rather leave out.',
    ),
    ...choices,
  );
  form.querySelector('.contact-form__actions')?.before(group);
}
