/**
 * Replaces imports that only a bundler understands: `server-only`, styles, pictures,
 * fonts.
 */
module.exports = {}
