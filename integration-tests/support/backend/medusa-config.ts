import path from "node:path"
import shop from "../../../medusa-config"

/** The shop's own configuration with the tests' way inside. */
export default {
  ...shop,
  modules: {
    ...shop.modules,
    testControl: { resolve: path.join(__dirname, "control") },
  },
}
