# Apartar avisos.

aside-means = Un aviso apartado se marca así durante un tiempo en listas e informes. No cambia ninguna conclusión: un caso solo sigue adelante por un levantamiento. Vuelve a valer por sí mismo cuando pasa su día, o cambian sus hechos o su regla.
aside-none = Ningún aviso está en pie
aside-none-why = La última evaluación no tiene ninguno, o todos están apartados.
aside-which = Qué aviso
aside-choose = Elija el aviso que hay que apartar.
aside-reason-hint = Por qué no hay que mirarlo por ahora. Se guarda con el caso.
aside-until = Hasta el
aside-until-hint = El último día en que está apartado.
aside-day = Indique un día posterior a hoy, dentro del tiempo en que un aviso puede estar apartado.
aside-set = Apartar
aside-now = Apartados ahora
aside-nothing = Ningún aviso está apartado.
aside-stand = Hacerlo valer de nuevo
aside-earlier = Apartados antes
aside-standing-aside = apartado
aside-standing-withdrawn = vuelve a valer; alguien lo retiró
aside-standing-expired = vuelve a valer; pasó su día
aside-standing-found_otherwise = vuelve a valer; se halló por otros hechos o por otra versión de su regla
aside-standing-gone = ya no se halla
done-aside-set = El aviso está apartado. Hágalo valer de nuevo abajo para deshacerlo.
done-aside-stands = El aviso vuelve a valer.
