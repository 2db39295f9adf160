import { expect, type Page } from '@playwright/test';

/** The contact form, as a writer sees it. */
export class ContactPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open() {
    await this.page.goto('/contact/');
  }

  async write(question: string, email: string) {
    await this.page
      .getByRole('textbox', { name: /question/iu })
      .first()
      .fill(question);
    await this.page.getByLabel('Your email address').fill(email);
  }

  async send(button: string | RegExp = 'Send your question') {
    // Two questions in a box may be sent from the summary and from below the form.
    await this.page.getByRole('button', { name: button }).last().click();
  }

  /** The references that the page after sending shows. */
  async readReferences(): Promise<string[]> {
    await expect(this.page.locator('h1#sent')).toBeVisible();
    return this.page.locator('output').allTextContents();
  }

  async openEmergency() {
    await this.page.getByText('Emergency: a whole service is down').click();
    await this.page.getByLabel('A whole service is down, and I’m a customer').check();
  }
}
