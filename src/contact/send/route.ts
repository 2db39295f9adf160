import { findTopic, provider } from '../../provider/index.ts';
import type { Place } from '../guard/counters/index.ts';
import type { Incident } from '../emergency/incident.ts';
import type { Contact } from '../receive/schema.ts';
import { findUrgent, joinSubject } from '../receive/screen.ts';

/** One question on its way to the people who answer it. */
export interface Message {
  /** The text of this question. */
  question: string;
  topic: string;
  /** Whether the writer chose the topic, or the text did. */
  topicChosen: boolean;
  /** Mailbox that it goes to: the topic's team, or for an emergency the address that pages. */
  to: string;
  /** Everything else that the writer sent; of an emergency only the questions that report the outage are one. */
  contact: Contact;
  /** What an emergency is a part of (see `incident.ts`), and its place as the store gave it. */
  incident?: Incident;
  place?: Place;
}

/** The topic that the writer chose for a question, or nothing; one alone stands for all questions. */
export function findChosen<Topic extends string>(topics: readonly Topic[], index: number): Topic | '' {
  return topics[topics.length === 1 ? 0 : index] ?? '';
}

/** Gives each question its topic and its mailbox. */
export function routeQuestions(contact: Contact, chooseTopic: (text: string) => string): Message[] {
  const urgent = contact.emergency === 'yes' ? findUrgent(contact.question, contact.subject) : [];
  return contact.question.map((question, index) => {
    const chosen = findChosen(contact.topic, index);
    const topic = chosen || chooseTopic(joinSubject(contact, question));
    const emergency = urgent[index] === true;
    return {
      question,
      topic,
      topicChosen: Boolean(chosen),
      to: (emergency && provider.support.emergency) || findTopic(topic).team,
      contact: { ...contact, emergency: emergency ? 'yes' : 'no' },
    };
  });
}
