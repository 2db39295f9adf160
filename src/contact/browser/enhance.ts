import {
  describeMoment,
  describeTime,
  findOfficeHours,
  type OfficeHours,
} from '../../provider/office-hours.ts';

/** Shows the buttons that need a script, and adds times in the reader's own time zone. */
export function enhance(part: HTMLElement): void {
  for (const button of part.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
  for (const button of part.querySelectorAll<HTMLElement>('[data-fill-in]')) {
    button.hidden = false;
    button.addEventListener('click', () => void fillIn(button));
  }
  part.querySelector('[data-raise]')?.addEventListener('click', (event) => raise(part, event));
  for (const hours of part.querySelectorAll<HTMLElement>('[data-office-hours]')) tellHours(hours);
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

async function copy(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const text = source instanceof HTMLTextAreaElement ? source.value : (source?.textContent ?? '');
  const label = button.textContent;
  // Forbidden, or an old browser: select the text instead, ready for the keyboard.
  const copied = await navigator.clipboard.writeText(text).then(
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

function tellHours(element: HTMLElement): void {
  const hours = JSON.parse(element.dataset['officeHours'] ?? '') as OfficeHours;
  const { opens, closes } = findOfficeHours(hours, new Date());
  const say = (moment: Date, describe: typeof describeMoment) => {
    const there = describe(moment, hours.timeZone);
    const here = describe(moment);
    return there === here ? there : `${there} (${here} where you are)`;
  };
  element.textContent =
    opens <= new Date()
      ? `We’re open now, until ${say(closes, describeTime)}.`
      : `We open again on ${say(opens, describeMoment)}.`;
}
