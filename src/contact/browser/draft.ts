import { paths } from '../../site/paths.ts';
import { isPrivateKey } from '../openpgp/private-key.ts';
import { addBox } from './boxes.ts';

const key = 'contact-draft';
/** Fields that are not the writer's words. */
const notKept = new Set(['website', 'step', 'confirm', 'token', 'altcha', 'whole']);
const pauseMs = 300;
const clearLabel = 'Clear what I typed';
const sureLabel = 'Really clear everything?';

/** Name and value of each field, in order. */
type Typed = [name: string, value: string][];

/** Delays saving until the writer pauses. */
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what is typed in this tab for a reload, until the tab is closed, *Clear* is pressed, or the message is sent.
 * @param sent the form that the shown one answers
 */
export function keepDraft(part: HTMLElement, sent?: HTMLFormElement): void {
  // The form it belonged to is gone.
  clearTimeout(timer);
  const form = part.querySelector<HTMLFormElement>('#contact-form');
  if (part.querySelector('#sent')) {
    forget();
    return;
  }
  if (!form) return;
  const boxes = Array.from(form.querySelectorAll<HTMLTextAreaElement>('textarea[name="question"]'));
  // Restore only into the built form: what the function has filled in takes precedence over the draft.
  const isNew = boxes.length > 0 && boxes.every(({ value }) => value === '');
  // A request that was too large to read comes back empty: restore it from the form that was sent.
  if (isNew && sent) restore(form, listTyped(sent));
  else if (isNew && !part.querySelector('#error-summary')) restore(form, read());
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  const save = () => {
    remember(form);
    if (clear) clear.hidden = !read();
  };
  const askAgain = () => {
    if (clear) clear.textContent = clearLabel;
  };
  form.addEventListener('input', () => {
    askAgain();
    clearTimeout(timer);
    timer = setTimeout(save, pauseMs);
  });
  save();
  clear?.addEventListener('blur', askAgain);
  clear?.addEventListener('click', () => {
    // Ask first: a slip of the thumb must not cost what was written.
    if (clear.textContent !== sureLabel) {
      clear.textContent = sureLabel;
      return;
    }
    forget();
    // Reload the built page, whose form is empty.
    location.replace(paths.contact);
  });
}

function remember(form: HTMLFormElement): void {
  const fields = listTyped(form);
  write(fields.some(([, value]) => value) ? JSON.stringify(fields) : undefined);
}

function listTyped(form: HTMLFormElement): Typed {
  return [...new FormData(form)].flatMap(([name, value]) =>
    notKept.has(name) || (name === 'publicKey' && isPrivateKey(String(value))) ? [] : [[name, String(value)]],
  );
}

function restore(form: HTMLFormElement, kept: Typed = []): void {
  const values = Map.groupBy(kept, ([name]) => name);
  const questions = values.get('question') ?? [];
  while (form.querySelectorAll('textarea[name="question"]').length < questions.length && addBox(form));
  for (const [name, entries] of values) {
    const fields = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]:not(button)`);
    fields.forEach((field, index) => {
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = entries.some(([, value]) => value === field.value);
      } else field.value = entries[index]?.[1] ?? '';
      if (field.value && field.type !== 'hidden') field.closest('details')?.setAttribute('open', '');
    });
  }
}

// Without a draft if storage is forbidden, or holds what an older version of the page left.
function read(): Typed | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') as Typed;
  } catch {
    return undefined;
  }
}

function write(draft: string | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, draft);
    else sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}

function forget(): void {
  clearTimeout(timer);
  write(undefined);
}
