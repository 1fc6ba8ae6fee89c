import type { JSONSchema } from 'zod/v4/core';

type Schema = JSONSchema.JSONSchema & { properties?: Record<string, JSONSchema.JSONSchema>; required?: string[] };

export function schemaOfInterface(
  file: URL,
  name: string,
  title: string,
): Schema & { $defs: Partial<Record<string, Schema>> };
