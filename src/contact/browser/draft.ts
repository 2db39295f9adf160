import { isPrivateKey } from '../encrypt/private-key.ts';
import { addBox } from './boxes.ts';

const key = 'contact-draft';
/** Not the writer's words. */
const notKept = new Set(['website', 'step', 'confirm', 'stamp', 'altcha']);
const pauseMs = 300;
const sureLabel = 'Really clear everything?';

/** Keeps what is typed in this tab, for a reload; gone with the tab, with *Clear*, and once it is sent. */
export function keepDraft(part: HTMLElement): void {
  const form = part.querySelector<HTMLFormElement>('#contact-form');
  if (part.querySelector('#sent')) return forget();
  if (!form) return;
  const boxes = Array.from(form.querySelectorAll<HTMLTextAreaElement>('textarea[name="question"]'));
  // Only the form as it was built: what the function has written stands above what was kept.
  const isNew = boxes.length > 0 && boxes.every(({ value }) => value === '');
  if (isNew && !part.querySelector('#error-summary')) restore(form);
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(form);
      if (clear) clear.hidden = !read();
    }, pauseMs);
  };
  form.addEventListener('input', save);
  remember(form);
  if (clear) clear.hidden = !read();
  clear?.addEventListener('click', () => {
    clearTimeout(timer);
    // A slip of the thumb must not cost what was written.
    if (clear.textContent !== sureLabel) {
      clear.textContent = sureLabel;
      return;
    }
    forget();
    // The built page has the form as it was before anything was typed.
    location.replace('/contact/');
  });
}

function remember(form: HTMLFormElement): void {
  const fields = [...new FormData(form)].filter(
    ([name, value]) => !notKept.has(name) && !(name === 'publicKey' && isPrivateKey(String(value))),
  );
  write(fields.some(([, value]) => value) ? JSON.stringify(fields) : undefined);
}

function restore(form: HTMLFormElement): void {
  const kept = read();
  if (!kept) return;
  const values = Map.groupBy(kept, ([name]) => name);
  const questions = values.get('question') ?? [];
  while (form.querySelectorAll('textarea[name="question"]').length < questions.length && addBox(form));
  for (const [name, entries] of values) {
    const fields = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
    fields.forEach((field, index) => {
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = entries.some(([, value]) => value === field.value);
      } else field.value = entries[index]?.[1] ?? '';
      if (field.value && field.type !== 'hidden') field.closest('details')?.setAttribute('open', '');
    });
  }
}

// Storage may be forbidden, or hold what an older page left: then there is no draft.
function read(): [string, string][] | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') as [string, string][];
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
  write(undefined);
}
