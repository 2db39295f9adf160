// A process of its own that runs the contact function for another provider (see `use-provider.mjs`). Its parent
// sends the bodies of requests; it answers with what came of each.
import { emptyFields } from '../../src/contact/message/fields.ts';
import { renderForm } from '../../src/contact/respond/form/index.ts';
import { createForm } from './form.ts';
import { postJson } from './contact.ts';
import { withContact } from './contact-under-test.ts';
import { createScriptedTransport } from './scripted-transport.ts';

/** What the parent gets for a list of bodies. */
export interface ContactAnswer {
  /** The empty form. */
  form: string;
  answers: { status: number; body: unknown }[];
  mails: { to: string; subject: string; text: string }[];
}

process.on('message', (bodies: unknown[]) => void answer(bodies));
process.on('disconnect', () => process.exit());

async function answer(bodies: unknown[]): Promise<void> {
  const mails: ContactAnswer['mails'] = [];
  const answers: ContactAnswer['answers'] = [];
  await withContact(
    async ({ send }) => {
      for (const body of bodies) {
        const response = await send(postJson(body));
        answers.push({ status: response.status, body: await response.json() });
      }
    },
    {
      transports: [
        createScriptedTransport(({ mail: { to, subject, text } }) => {
          mails.push({ to, subject, text });
          return { kind: 'sent' };
        }),
      ],
    },
  );
  const form = renderForm(createForm({ fields: emptyFields() }));
  process.send?.({ form, answers, mails } satisfies ContactAnswer);
}
