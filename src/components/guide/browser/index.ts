import './take-over.ts';
import { addCopyButtons } from './copy.ts';
import { OwnValuesForm } from './own-values-form.ts';
import { openForPaper, openNamedPart } from './parts.ts';
import { addTicks } from './ticks.ts';

customElements.define('own-values', OwnValuesForm);
const article = document.querySelector('article');
if (article) {
  addTicks(article);
  addCopyButtons(article);
}
openNamedPart();
openForPaper();
