export { fromHtml, type FromHtmlOptions } from './fromHtml';
export { readHtml, type HtmlLimits } from './readHtml';
