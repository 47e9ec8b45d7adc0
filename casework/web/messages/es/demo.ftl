# La demostración: actuar como sus personas.

demo-title = Pruébelo como alguien
demo-what = Cuatro ojos requieren dos personas. Elija una, pruebe lo que se dice, vuelva después y elija otra.
demo-now = Ahora actúa como
demo-nobody = Hasta ahora no actúa como nadie en particular, y ve lo que ve un revisor superior.
demo-act = Actuar como esta persona
demo-real = En otros lugares se inicia sesión con contraseña y segundo factor, y esta página no existe.
demo-first-reviewer = Primer revisor
demo-try-first-reviewer = Abra desde la bandeja un caso retenido, lea por qué lo está y proponga su liberación con un motivo. No puede liberarlo usted mismo.
demo-second-reviewer = Segundo revisor, de otra unidad
demo-try-second-reviewer = Busque el caso cuya liberación ha propuesto Ada, y libérelo o rechace la propuesta: hace falta una segunda persona.
demo-submitter = Solicitante de la OCN de Montevideo
demo-try-submitter = Vea lo que un solicitante ve de sus propias solicitudes: lo que se pregunta, y nada sobre asilo. Responda a una pregunta.
# same as English: value
demo-auditor = Auditor
demo-try-auditor = Lea todos los casos y el registro de auditoría, y verifique que nada en él se cambió. No puede cambiar nada.
demo-administrator = Administrador
demo-try-administrator = Cree una cuenta e inscríbala en otra ventana; accione el interruptor de parada de la bandeja de salida. No ve ningún caso.
