/** Adds an empty box for another question by copying the last one, and returns its text field. */
export function addBox(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  const boxes = Array.from(form.querySelectorAll('.contact-form__box'));
  const last = boxes.at(-1);
  if (!last) return undefined;
  const number = boxes.length + 1;
  const box = last.cloneNode(true) as HTMLElement;
  box.querySelectorAll('.field__error, .notice').forEach((problem) => problem.remove());
  box.querySelectorAll('.contact-form__suggestions, [data-said]').forEach((panel) => panel.replaceChildren());
  for (const part of box.querySelectorAll('[id], [for], [aria-describedby]')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, value.replace(/question-\d+/u, `question-${number}`));
    }
  }
  const text = box.querySelector('textarea');
  const topic = box.querySelector('select');
  if (!text || !topic) return undefined;
  text.value = '';
  text.removeAttribute('aria-invalid');
  text.setAttribute('aria-describedby', `${text.id}-hint`);
  topic.value = '';
  last.after(box);
  nameBoxes(form);
  return text;
}

/** Numbers the boxes, names the number of messages on the button, and offers no box beyond the limit. */
function nameBoxes(form: HTMLFormElement): void {
  const boxes = form.querySelectorAll('.contact-form__box');
  boxes.forEach((box, index) => {
    const label = box.querySelector('label');
    if (!label) return;
    // A single box has a hidden label, because the heading names it.
    label.classList.remove('visually-hidden');
    label.textContent = `Question ${index + 1}`;
  });
  const send = form.querySelector<HTMLElement>('[data-several]');
  if (send) send.textContent = send.dataset['several']?.replace('#', String(boxes.length)) ?? '';
  const another = form.querySelector<HTMLElement>('[data-most]');
  if (another && boxes.length >= Number(another.dataset['most'])) another.hidden = true;
}
