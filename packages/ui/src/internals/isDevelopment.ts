declare const process: { env: { NODE_ENV?: string } };

/** Bundlers replace the expression in this very form, and drop what stands behind it from production. */
export const isDevelopment = () => process.env.NODE_ENV !== 'production';
