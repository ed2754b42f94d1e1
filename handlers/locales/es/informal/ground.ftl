# Only what addresses somebody, in the informal form; everything else stands in the base file.

left-out = <i>Aquí falta algo: está dañado por nuestra parte y no se puede mostrar. Por favor, díselo a quien gestiona este bot.</i>
page-of-read-on = Página { $page } de { $pages }. Por favor, sigue leyendo hasta el final.
command-zone = Tu zona horaria
command-mydata = Ver lo que se guarda sobre ti
command-forget = Hacer borrar lo que se guarda sobre ti
command-calendar = Tu calendario registra las sesiones
command-clients = Tus { -clients }
command-today = Lo que te espera hoy
command-digest = Tu semana en un solo mensaje
nobody-watches-here = Nadie está pendiente de este chat. ¿Estás ahora en peligro? Llama al número de emergencias del lugar donde te encuentras.
