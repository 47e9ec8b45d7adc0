# Palabras sobre cuentas y claves que comparten varias páginas.

access-active = Activa
access-waiting = Aún sin inscribir
access-locked = Bloqueada por un tiempo
access-expired = Caducada
access-ended = Terminada
access-key = Clave
access-scopes = Sirve para
access-scope-read = Leer
access-scope-read-what = lee lo que la cuenta puede leer
access-scope-write = Cambiar
access-scope-write-what = presenta y cambia
access-scope-judge = Evaluar
access-scope-judge-what = evalúa sin guardar y lee las reglas
access-scope-accounts = Cuentas
access-scope-accounts-what = lleva unidades, cuentas y claves
access-until = Válida hasta
access-last-used = Último uso
access-standing = Estado
access-utc = Todas las horas están en UTC.
access-new-key = Crear una clave
access-label = Para qué es
access-label-hint = Por ejemplo, el nombre del programa que la usa.
access-days = Cuánto tiempo vale
# $days: cuántos días.
access-days-of =
    { $days ->
        [one] un día
       *[other] { $days } días
    }
access-make-key = Crear la clave
access-key-made = La clave
access-key-of = Clave de
access-shown-once = Se muestra ahora y nunca más. Cópiela donde haga falta, y en ningún otro sitio.
access-key-use = Envíela como cabecera en cada llamada:
access-noted = La he copiado
access-end-key = Ponerle fin
access-end-key-what = Todo lo que use esta clave se rechaza desde ahora. No se puede restablecer; se puede crear otra nueva.
access-end-key-do = Poner fin a la clave
done-key-ended = La clave ha terminado.
