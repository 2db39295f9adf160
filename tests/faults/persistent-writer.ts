import { setTimeout as sleep } from 'node:timers/promises';
import { contactUrl, invoiceQuestion, plainQuestion, postJson, readReceipt } from '../support/contact.ts';
import { readForm } from '../support/markup.ts';

/** Sends a request to the function, in this process or over HTTP; rejects when the connection fails. */
export type Send = (request: Request) => Promise<Response>;

/** What a writer was told in the end. */
export interface Told {
  /** References of the messages that were accepted: `sent` or `stored`. */
  references: string[];
  /** How often the writer pressed the button. */
  tries: number;
}

const mostTries = 12;
const pauseMs = 50;
const referencePattern = /[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}/gu;

/**
 * Sends one message until it is answered `sent`, as a person or a program does. Of every four writers one
 * uses the form, one the form with a double click, one a program, and one a program with two questions at
 * once.
 */
export async function writePersistently(number: number, send: Send): Promise<Told> {
  const question = `${plainQuestion} My case has the number ${number}.`;
  const email = `writer-${number}@writer.example`;
  const questions = [question, `${invoiceQuestion} It is number ${number}.`];
  if (number % 4 === 0) return repeatForm({ question, email }, send, 1);
  if (number % 4 === 1) return repeatForm({ question, email }, send, 2);
  return repeatJson({ question: number % 4 === 2 ? question : questions, email }, send);
}

/** A program sends the very same again. */
async function repeatJson(message: object, send: Send): Promise<Told> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answer = await ask(() => send(postJson(message)));
    if (answer?.status === 200 || answer?.status === 202)
      return { references: readReferences(answer.text), tries };
    await sleep(pauseMs);
  }
  return { references: [], tries: mostTries };
}

/** A person presses the button of the page that came back: it holds what did not go yet. */
async function repeatForm(message: Record<string, string>, send: Send, clicks: number): Promise<Told> {
  let body = new URLSearchParams(message);
  const references = new Set<string>();
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answers = await Promise.all(
      Array.from({ length: clicks }, () => ask(() => send(createPost(body)))),
    );
    // Of two clicks a browser shows the answer to the last.
    const answer = answers.at(-1);
    for (const one of answers) if (one?.status === 303) one.receipts.forEach(references.add, references);
    if (answer?.status === 303) return { references: [...references], tries };
    if (answer?.status === 503 || answer?.status === 504) body = readForm(answer.text);
    await sleep(pauseMs);
  }
  return { references: [...references], tries: mostTries };
}

function createPost(body: URLSearchParams): Request {
  return new Request(contactUrl, { method: 'POST', headers: { Accept: 'text/html' }, body });
}

interface Answer {
  status: number;
  /** References in the address of the sent page. */
  receipts: string[];
  text: string;
}

/** The whole answer, or nothing where the connection failed on the way. */
async function ask(send: () => Promise<Response>): Promise<Answer | undefined> {
  try {
    const response = await send();
    const receipts =
      response.status === 303 ? readReceipt(response).receipts.map(({ reference }) => reference) : [];
    return { status: response.status, receipts, text: await response.text() };
  } catch {
    return undefined;
  }
}

function readReferences(text: string): string[] {
  return text.match(referencePattern) ?? [];
}
