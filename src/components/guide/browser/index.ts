import { addCopyButtons } from './copy.ts';
import { OwnValuesForm } from './own-values.ts';
import { openForPaper, openNamedPart } from './parts.ts';
import { addTicks } from './ticks.ts';

const article = document.querySelector('article');
if (article) {
  addTicks(article);
  addCopyButtons(article);
}
openNamedPart();
openForPaper();
customElements.define('own-values', OwnValuesForm);
