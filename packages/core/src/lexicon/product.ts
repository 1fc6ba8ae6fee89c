/** Customers, product and business. */
export const product = {
  'product/customer': 'customer, client, user, product sense, usability, ux',
  'product/product':
    'product, feature, =specification, =specifications, spec, what to build, business requirement, functional requirement',
  'product/business':
    'business, company goal, commercial, revenue, profit, market, competitor, roi, company strategy, moving the needle, financial, strategic priority',
  'product/budget': 'budget, cost, spend, expense, saving, vendor, supplier, third party, procurement, contractor',
  'product/data':
    'data, analytics, evidence, quantitative, a b test, insight, statistics, hypothesis, dataset, measure, metric',
};
