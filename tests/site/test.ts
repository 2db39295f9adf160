import { randomUUID } from 'node:crypto';
import { test as base, expect } from '@playwright/test';
import { ContactPage } from './contact-page.ts';

/** The tests of the site: a page object for the contact form, and a writer's address that no other test has. */
export const test = base.extend<{ contact: ContactPage; writer: string }>({
  contact: async ({ page }, use) => use(new ContactPage(page)),
  writer: async ({}, use) => use(`${randomUUID()}@writer.example`),
});

export { expect };
