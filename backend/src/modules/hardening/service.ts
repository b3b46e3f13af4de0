/** Does nothing: the module exists for its loader. Medusa wants a service of every module. */
export class HardeningService {}
