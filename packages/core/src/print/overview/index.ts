export { linksToReview } from './linksToReview';
export { overviewOf } from './overviewOf';
