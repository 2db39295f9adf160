import { findTopic, provider } from '../../provider/index.ts';
import type { LikelyTopics } from '../../checks/index.ts';
import type { Contact } from '../message/schema.ts';
import { joinSubject } from '../message/subject.ts';
import { findUrgent } from '../message/urgent.ts';
import type { UnnamedMessage } from '../message/types.ts';

/** The topic the writer chose for a question, or ''. A single topic applies to all questions. */
export function findChosen<Topic extends string>(topics: readonly Topic[], index: number): Topic | '' {
  return topics[topics.length === 1 ? 0 : index] ?? '';
}

/** Gives each question its topic and its mailbox. */
export function routeQuestions(
  contact: Contact,
  chooseTopics: (text: string) => LikelyTopics,
): UnnamedMessage[] {
  const urgent = contact.emergency === 'yes' ? findUrgent(contact.question, contact.subject) : [];
  return contact.question.map((question, index) => {
    const chosen = findChosen(contact.topic, index);
    const [topic, otherTopic] = chosen ? [chosen] : chooseTopics(joinSubject(contact, question));
    const emergency = urgent[index] === true;
    const pager = emergency ? provider.support.emergency : undefined;
    return {
      question,
      topic,
      topicChosen: Boolean(chosen),
      ...(otherTopic === undefined ? {} : { otherTopic }),
      to: pager ?? findTopic(topic).team,
      pages: pager !== undefined,
      contact: { ...contact, emergency: emergency ? 'yes' : 'no' },
    };
  });
}
