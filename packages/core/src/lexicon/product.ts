/** Customers, product and business. */
export const product = {
  'product/customer':
    'customer, client, user, user need, user experience, customer value, product sense, end user, usability, customer feedback, ux, customer experience, serve customer, user research, customer relationship',
  'product/product':
    'product, feature, product decision, product vision, product spec, product thinking, product requirement, product need, product goal, specification, spec, what to build, business requirement, functional requirement',
  'product/business':
    'business, business impact, business value, business goal, business context, company goal, commercial, revenue, profit, market, competitor, business need, roi, company strategy, moving the needle, financial, strategic priority',
  'product/budget':
    'budget, cost, spend, expense, cost effective, saving, vendor, supplier, third party, procurement, contractor',
  'product/data':
    'data, analytics, data driven, evidence, quantitative, a b test, insight, statistics, hypothesis, dataset, measure, metric',
};
