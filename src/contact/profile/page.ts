import { html } from 'hono/html';
import { setupPaths } from '../../client-config/paths.ts';
import { facts } from '../../provider/facts.ts';
import { provider } from '../../provider/index.ts';
import { paths } from '../../site/paths.ts';
import { renderLabeled } from '../respond/form/controls.ts';
import type { Markup } from '../respond/form/state.ts';
import { findProfileProblem, type ProfileProblemCode } from './problems.ts';
import type { ProfileFields } from './read.ts';

/** What the page shows. */
interface ProfilePage {
  fields: ProfileFields;
  problems: readonly ProfileProblemCode[];
}

interface TextField {
  name: keyof ProfileFields;
  label: string;
  hint: string;
  optional?: boolean;
  /** Further attributes of the input, as markup. */
  attributes: string;
}

const textFields: readonly TextField[] = [
  {
    name: 'address',
    label: 'Your email address',
    hint: `Your address at ${provider.name}${describeExample()}. It goes into the file, and we don’t keep it.`,
    attributes: 'type="email" autocomplete="email" autocapitalize="none" spellcheck="false" required',
  },
  {
    name: 'name',
    label: 'Your name',
    hint: 'As others see it when you write to them.',
    optional: true,
    attributes: 'autocomplete="name"',
  },
];

function describeExample(): string {
  const example = facts.get('example.address');
  return example ? `, such as ${example}` : '';
}

/** Renders what a site without such a file answers. */
export function renderNotOffered(): string {
  return String(html`<h1>Page not found</h1>
<p class="lead">There’s nothing at this address. <a href="${paths.home}">Go to the start page</a>.</p>`);
}

/** Renders the form for a profile, with what was typed and what is wrong with it. It works without JavaScript. */
export function renderProfilePage(page: ProfilePage): string {
  return String(html`<h1>Set up Apple Mail</h1>
<p class="lead">This makes a configuration profile for the Mail app of iPhone, iPad and Mac. It holds our servers, your
address and your name, but no password: your device asks for that. On iPhone and iPad, use Safari.</p>
${renderSummary(page)}
<form action="${setupPaths.filledProfile}" method="post">
${textFields.map((field) => renderField(field, page))}
<p><button class="button" type="submit">Get the profile</button></p>
</form>
<p>You don’t want to type your address here? <a href="${setupPaths.profile}">Get a profile without it</a>; your
device then asks for the address, too. Or go back to <a href="${paths.guides}">the guides</a>.</p>`);
}

function renderSummary({ problems, fields }: ProfilePage): Markup {
  if (problems.length === 0) return html``;
  const isKept = Boolean(fields.address || fields.name);
  return html`<div class="error-summary" id="error-summary" role="alert" tabindex="-1">
<h2>There’s no file yet</h2>
<ul>${problems.map((code) => html`<li>${renderProblem(code)}</li>`)}</ul>
${isKept ? html`<p>Everything you typed is still below.</p>` : ''}
</div>`;
}

function renderProblem(code: ProfileProblemCode): Markup | string {
  const { field, message } = findProfileProblem(code);
  return field ? html`<a href="#${field}">${message}</a>` : message;
}

function renderField(field: TextField, { fields, problems }: ProfilePage): Markup {
  const { name } = field;
  const own = problems.map(findProfileProblem).filter((problem) => problem.field === name);
  const messages = own.map(({ message }) => message);
  const errors =
    own.length > 0 ? html`<p class="field__error" id="${name}-error">Error: ${messages}</p>` : undefined;
  return renderLabeled(
    { ...field, errors },
    (attributes) => html`<input ${attributes} value="${fields[name]}">`,
  );
}
