// Compiles an ink story, as a writer's tools do before they can say anything of it.
const { Compiler } = require("inkjs/compiler/Compiler");
const story = new Compiler(require("fs").readFileSync(process.argv[2], "utf8")).Compile();
console.log(story.ToJson().length);
