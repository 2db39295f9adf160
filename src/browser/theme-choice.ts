import { createElement } from './element.ts';

const themes = { '': 'Match my device', light: 'Light', dark: 'Dark' };

/** Lets a reader choose light or dark. Nothing is stored until they choose, and then only their choice. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    // Made here, because it needs this script, and text browsers show what is hidden.
    const options = Object.entries(themes).map(([value, name]) => createElement('option', { value }, name));
    const select = createElement('select', {}, ...options);
    this.append(createElement('label', {}, 'Theme ', select));
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      document.documentElement.dataset['theme'] = select.value;
      try {
        if (select.value) localStorage.setItem('theme', select.value);
        else localStorage.removeItem('theme');
      } catch {
        // Where storage is blocked, the choice lasts for this page.
      }
    });
  }
}

/** Fills each `<theme-choice>`. */
export function offerThemes(): void {
  customElements.define('theme-choice', ThemeChoice);
}
