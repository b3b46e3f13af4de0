import path from "node:path"
import shop from "../../../medusa-config"

/** The shop's own configuration, without its dashboard, and with the tests' way inside. */
export default {
  ...shop,
  admin: { ...shop.admin, disable: true },
  modules: {
    ...shop.modules,
    testControl: { resolve: path.join(__dirname, "control") },
  },
}
