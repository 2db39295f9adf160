import { createElement } from '../../browser/element.ts';

/** Makes the buttons that need a script. They aren't in the page: text browsers show what is hidden. */
export function enhance(part: HTMLElement): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-copy]:empty')) {
    const { copy: source = '', label = '' } = place.dataset;
    const button = createButton(label);
    // Several buttons say “Copy”: what each copies follows.
    if (document.getElementById(source)?.matches('output'))
      button.setAttribute('aria-label', `${label} ${source}`);
    button.addEventListener('click', () => void copy(button, source, label));
    place.append(button);
  }
  for (const place of part.querySelectorAll<HTMLElement>('[data-fill-in]:empty')) {
    const button = createButton('Fill in this browser and device');
    button.addEventListener('click', () => void fillIn(button));
    place.append(button);
  }
  part.querySelector('[data-raise]')?.addEventListener('click', (event) => raise(part, event));
}

function createButton(label: string): HTMLButtonElement {
  return createElement('button', { class: 'button button--quiet', type: 'button' }, label);
}

/** Opens the emergency part for a reader who follows the link to it. */
function raise(part: HTMLElement, event: Event): void {
  const yes = part.querySelector<HTMLInputElement>('[name="customer"][value="yes"]');
  const emergency = part.querySelector<HTMLDetailsElement>('.contact-form__emergency');
  if (!yes || !emergency) return;
  event.preventDefault();
  yes.checked = true;
  emergency.open = true;
  emergency.querySelector('summary')?.focus();
}

async function copy(button: HTMLElement, id: string, label: string): Promise<void> {
  const source = document.getElementById(id);
  const text = source instanceof HTMLTextAreaElement ? source.value : (source?.textContent ?? '');
  // Forbidden, or an old browser: select the text instead, ready for the keyboard.
  const copied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
  if (!copied && source) getSelection()?.selectAllChildren(source);
  button.textContent = copied ? 'Copied' : 'Selected: copy it with your keyboard';
  setTimeout(() => (button.textContent = label), 2000);
}

/** Fills in empty fields only: what somebody typed is about their program, not about this browser. */
async function fillIn(button: HTMLElement): Promise<void> {
  const { describeBrowser } = await import('./this-browser.ts');
  const { program, version, system } = await describeBrowser(navigator);
  const find = (name: string) => button.closest('form')?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  fill(find('system'), system);
  // A version belongs to its program: if either was typed, the other may not be this browser's.
  if (!allows(find('program'), program) || !allows(find('version'), version)) return;
  fill(find('program'), program);
  fill(find('version'), version);
}

/** Whether a field is empty or already has the value. */
function allows(field: HTMLInputElement | null | undefined, value: string): boolean {
  return ['', value.toLowerCase()].includes(field?.value.trim().toLowerCase() ?? '');
}

function fill(field: HTMLInputElement | null | undefined, value: string): void {
  if (!field || field.value) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
