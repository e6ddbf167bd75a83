const Minimizer = require("minimizer-webpack-plugin");
const { rule: publishedDays } = require("../functions/build/published-days-loader.cjs");

/** What every build shares: TypeScript by swc, and one minimizer. */
module.exports = {
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
      publishedDays,
    ],
  },
  performance: { hints: false },
  optimization: {
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        minimizerOptions: { compress: { passes: 3 } },
        extractComments: false,
      }),
    ],
  },
};
