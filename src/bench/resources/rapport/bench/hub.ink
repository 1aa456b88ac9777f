VAR trust = 2
VAR empathy = 0
-> hub
=== hub
The client looks at the window, and waits.
+ {trust < 4} [Say back what you heard.]
  ~ trust = trust + 1
  ~ empathy = empathy + 3
  -> hub
+ {trust > 0} [Ask about the week.]
  ~ trust = trust - 1
  ~ empathy = empathy + 1
  -> hub
+ [Leave it there.]
  -> END
