import {
  context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  type TextMapPropagator,
} from '@opentelemetry/api'
import type { Causes } from '@kewo/db'

/** What is told through the database goes on in the trace in which it was told, as the header `traceparent` would carry it. */
export const causes = (propagator: TextMapPropagator): Causes => ({
  now() {
    const carrier: Record<string, string> = {}
    propagator.inject(context.active(), carrier, defaultTextMapSetter)
    return carrier['traceparent']
  },
  inNameOf: (traceparent, work) =>
    context.with(propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter), work),
})
