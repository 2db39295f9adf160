export { packReportPage } from './page.ts';
export { createPagers, watchPages } from './pagers.ts';
export { isReportPage, planPages } from './plan.ts';
export { findPagerRisks } from './risks.ts';
