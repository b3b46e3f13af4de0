/** Stands in for what only a bundler understands: `server-only`, styles, pictures, fonts. */
module.exports = {}
