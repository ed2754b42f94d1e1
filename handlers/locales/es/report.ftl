# A programme's report: the page, the workbook, the files. Which message names what: reports/figures/voice.py.

report-star = *
report-interval = { $low } a { $high }
report-interval-low = { $column }, desde
report-interval-high = { $column }, hasta

# --- The page

report-title = Cómo fue: { $programme }, { $period }
report-period = Del { $begins } al { $ends }.
report-made = Hecho el { $made }, y conservado tal cual: dice lo mismo cada vez que se entrega.
report-instrument = La alianza se preguntó con { $instrument ->
        [own] las preguntas que vienen con este programa informático
       *[other] el cuestionario { $name }
    }, versión { $version }.
report-star-said = no se dice
report-star-about = Hay un asterisco (*) donde una cifra no se dice: no hay nada, o hay demasiado pocas personas detrás, o una sola persona atiende a demasiadas de ellas. Los tres casos tienen el mismo aspecto, para que no se pueda deducir nada de nadie.
report-nothing-told = De este periodo no se puede decir ninguna cifra. No hay nada, o hay demasiado pocas personas detrás de cada cifra, o una sola persona atiende a demasiadas de ellas. Eso no dice nada de lo bueno que fue el trabajo.
report-no-rows = Aquí no hay nada que mostrar de este periodo.
report-interval-about = Lo que está entre paréntesis es un intervalo: si no hay ningún otro error, contiene el valor verdadero en 95 de cada 100 informes así. Incluye el ruido que protege a las personas.
report-published-about = Lo que está entre paréntesis es el intervalo tal como se publicó, para 95 de cada 100.
report-published-columns-about = «Desde» y «hasta» son los extremos del intervalo tal como se publicó, para 95 de cada 100.
report-interval-columns-about = «Desde» y «hasta» son los extremos de un intervalo: si no hay ningún otro error, contiene el valor verdadero en 95 de cada 100 informes así. Incluye el ruido que protege a las personas.
report-counts-about = Los recuentos están redondeados a decenas y desviados a propósito, así que las partes no tienen por qué sumar el total, y pueden superarlo: los de personas se desvían ocho como mucho; los de sesiones, valoraciones y avisos, casi siempre no más de veinte.
report-wide-about = Donde los dos extremos de un intervalo distan 50 o más (1 o más en una correlación), no se sabe casi nada: no conviene apoyarse en la cifra que está entre ellos.
report-contents = Qué contiene
report-in-unit = { $column } ({ $unit })
report-columns = Qué son las columnas
report-settings = En qué se apoyan las cifras
report-chart = { $table }: { $column }
report-chart-about = { $rows }. La tabla que sigue tiene las mismas cifras.
report-chart-row = { $row }: { $figure }
report-chart-row-interval = { $row }: { $figure } ({ $interval })

# --- The workbook

report-sheet-cover = Portada
report-sheet-charts = Cifras de los gráficos
report-heads-column = Columna
report-heads-unit = Unidad
report-heads-meaning = Qué es
report-heads-table = Tabla
report-heads-row = Fila
report-heads-figure = Cifra
report-heads-below = El intervalo llega por debajo de ella en
report-heads-above = El intervalo llega por encima de ella en

# --- The files for programs

report-field-period = Periodo
report-field-period-about = De qué trimestre, semestre o año son las cifras.
report-field-row-about = De qué tratan las cifras de la línea.

# --- Sections

report-section-reach = A quién se llegó
report-section-reach-about = Cuántas sesiones hubo, si se preguntó después a las personas, y si respondieron.
report-section-alliance = Alianza
report-section-alliance-about = Cómo vieron las personas en terapia el trabajo en común: si hay acuerdo sobre adónde lleva y cómo, y si se sienten a gusto en la relación.
report-section-alerts = Avisos
report-section-alerts-about = Qué se dijo a cada terapeuta, cuánto se tardó en verlo, y cómo siguió. Lo pronto que se ve algo dice poco de lo bien que se retomó, así que no es un objetivo.
report-section-parity = A distancia y en persona
report-section-parity-about = Si se atiende igual de bien a quien se reúne a distancia que a quien se reúne en una misma sala. Nadie lo echó a suertes: lo eligieron las personas, así que una diferencia no tiene por qué venir de la modalidad.
report-section-outcome = Alianza y estado de { -clients }
report-section-outcome-about = Si las dos cosas van unidas aquí, junto a lo que se encontró en otros lugares. Ir unidas no quiere decir que una venga de la otra.
report-section-tracking = Como lo ven terapeutas y { -clients }
report-section-tracking-about = Si cada terapeuta ve las mismas sesiones más arriba o más abajo que sus { -clients }, y si ambas partes se mueven a la vez.
report-section-quality = Calidad de los avisos
report-section-quality-about = Cuántos avisos dieron las cifras, junto a cuántos pueden ser falsos, y cuántos fueron acertados en opinión de quien los recibió.
report-section-method = Cómo leer esto, y qué no se muestra
report-section-method-about = Qué se omitió y por qué, cómo se hacen las cifras, y qué no pueden decir.

# --- Tables

report-table-reach = Sesiones y respuestas
report-table-reach-about = De todas las personas que tuvieron una sesión en este periodo.
report-table-answering = Cómo se respondió a las valoraciones
report-table-answering-about = De todas las personas a las que se preguntó en este periodo.
report-table-reach-by-modality = Según la modalidad de las sesiones
report-table-reach-by-modality-about = Quien tuvo sesiones de varias modalidades está en varias filas.
report-table-going-on = Quienes siguen, y el total
report-table-going-on-about = Quien se va pronto a menudo se sentía menos a gusto. Por eso quienes siguen dan mejor imagen que el total.
report-table-alliance = La alianza en su conjunto
report-table-alliance-about = De todas las personas que respondieron, contando una vez a cada una.
report-table-alliance-by-component = Por componente
report-table-alliance-by-component-about = Objetivos, tareas y vínculo por separado.
report-table-alliance-by-modality = La alianza según la modalidad de las sesiones
report-table-alliance-by-modality-about = Quien tuvo sesiones de varias modalidades está en varias filas.
report-table-alliance-by-phase = La alianza por fase
report-table-alliance-by-phase-about = De procesos que han terminado. En un tratamiento corto, las primeras cinco sesiones y las últimas tres se solapan.
report-table-alliance-by-problem-area = La alianza por tema
report-table-alliance-by-problem-area-about = Según aquello sobre lo que más se trabaja en la terapia, donde se dijo.
report-table-alerts = Qué decían los avisos
report-table-alerts-about = Lo que las personas en terapia dijeron expresamente, y lo que sugirieron las cifras, por separado.
report-table-alert-times = De la respuesta a «visto»
report-table-alert-times-about = Cuánto se tardó desde una respuesta hasta el aviso, y desde el aviso hasta que alguien lo marcó como visto. Cada { -client } con un aviso cuenta una vez.
report-table-after-alerts = Cómo siguió
report-table-after-alerts-about = Junto a lo que volvería por pura casualidad: después de una respuesta baja la siguiente suele ser más alta, haga alguien lo que haga. Menos que por casualidad habla de avisos que trataban de algo que perdura, y no de una atención que lo empeoró.
report-table-parity = A distancia frente a en persona
report-table-parity-about = A distancia menos en persona. Las personas en terapia se diferencian entre sí, y sus terapeutas también; eso se tiene en cuenta.
report-table-parity-pooled = A distancia frente a en persona, en el año
report-table-parity-pooled-about = Lo mismo, con todas las sesiones del año, de enero a diciembre, juntas: para lo que un periodo es demasiado pequeño para decir.
report-table-outcome = Alianza y resultado
report-table-outcome-about = La alianza de cada { -client } antes, y cómo dijo haber estado la última vez que se le preguntó.
report-table-published = Qué se encontró en otros lugares
report-table-published-about = Correlaciones publicadas de la alianza con el resultado, casi siempre de cuestionarios más largos que este. Donde no hay intervalo, no se publicó ninguno.
report-table-drop-out = Alianza y abandono
report-table-drop-out-about = De { -clients } cuyo proceso terminó en este periodo, según lo que dijo su terapeuta de cómo fue. Si quienes dejaron de venir se sentían antes menos a gusto.
report-table-tracking = Nivel y movimiento común
report-table-tracking-about = De sesiones con todas las respuestas de ambas partes, primero las de su terapeuta. Cada terapeuta cuenta una vez, como media de tres { -clients } o más.
report-table-quality = Los avisos frente a su tope
report-table-quality-about = De los avisos que sugirieron las cifras; lo que las personas en terapia dijeron expresamente no está incluido.

# --- What the rows are

report-by-all = Todo el mundo
report-by-modality = Modalidad de las sesiones
report-by-phase = Fase
report-by-problem-area = Tema
report-by-component = Componente
report-by-session = Sesión
report-by-comparison = Se compara
report-by-source = De dónde viene

report-row-all-all = Total
report-row-modality-video = Videollamada
report-row-modality-phone = Teléfono
report-row-modality-chat = Chat
report-row-modality-email = Correo electrónico
report-row-modality-in-person = En persona
report-row-phase-first-five = Primeras cinco sesiones
report-row-phase-later = Sesiones intermedias
report-row-phase-last-three = Últimas tres sesiones
report-row-problem-area-anxiety = Preocupación y miedo
report-row-problem-area-depression = Ánimo bajo
report-row-problem-area-trauma = Algo duro que ocurrió
report-row-problem-area-grief = Una pérdida
report-row-problem-area-substances = Alcohol u otras sustancias
report-row-problem-area-eating = La relación con la comida
report-row-problem-area-relationships = Las relaciones
report-row-problem-area-stress = El estrés
report-row-problem-area-body = El cuerpo, el dolor o el sueño
report-row-problem-area-other = Otra cosa
report-row-component-goal = Objetivos
report-row-component-task = Tareas
report-row-component-bond = Vínculo
report-row-component-total = Todo junto
report-row-comparison-coverage = Sesiones con valoración pedida
report-row-comparison-response = Respondidas de las pedidas
report-row-comparison-alliance = Alianza
report-row-comparison-with-alert = { -clients-upper } con un aviso
report-row-comparison-seen-within-a-day = Avisos vistos en menos de un día
report-row-comparison-between = Entre { -clients }
report-row-comparison-adjusted = Entre { -clients } con un comienzo similar
report-row-comparison-early = De las primeras cinco sesiones
report-row-comparison-late = De las últimas tres anteriores
report-row-comparison-within = En cada { -client }
report-row-source-all = 295 estudios de todo tipo (Flückiger et al. 2018)
report-row-source-internet = 23 estudios por internet (Flückiger et al. 2018)
report-row-source-live-teletherapy = 34 estudios por videollamada o teléfono (Aafjes-van Doorn et al. 2024)
report-row-source-first-sessions = Sesiones de la uno a la cinco (Flückiger et al. 2018)
report-row-source-last-sessions = Las últimas tres sesiones (Flückiger et al. 2018)
report-row-source-substances = 29 estudios sobre consumo de sustancias (Flückiger et al. 2018)

# --- Columns

report-column-clients = { -clients-upper }
report-column-clients-about = Cuántas personas en terapia distintas hay detrás de la fila.
report-column-sessions = Sesiones
report-column-sessions-about = Sesiones que tuvieron lugar. De cada { -client } cuentan 15 como mucho.
report-column-asked = Pedidas
report-column-asked-about = Valoraciones que se pidieron. De cada { -client } cuentan 15 como mucho.
report-column-answered = Respondidas
report-column-answered-about = Valoraciones que se respondieron. De cada { -client } cuentan 15 como mucho.
report-column-response = Respondidas de las pedidas
report-column-response-about = Proporción de valoraciones que respondió cada { -client }, como media de { -clients }.
report-column-coverage = Sesiones con valoración pedida
report-column-coverage-about = Proporción de sesiones tras las que se preguntó a cada { -client }, como media de { -clients }.
report-column-hours-to-answer = Hasta responder
report-column-hours-to-answer-about = Horas desde la pregunta hasta la respuesta: la mediana propia de cada { -client }, y después la mediana de { -clients }.
report-column-hours-to-answer-late = Hasta responder, la décima parte más lenta
report-column-hours-to-answer-late-about = Nueve de cada diez { -clients } responden por lo general dentro de estas horas: cuenta la mediana propia de cada { -client }.
report-column-missing-items = Sin responder
report-column-missing-items-about = Proporción de preguntas que cada { -client } dejó sin responder en lo que envió, como media de { -clients }.
report-column-silent = En silencio
report-column-silent-about = Proporción de { -clients } a quienes se preguntó y que nunca respondieron.
report-column-opted-out = Lo dejaron
report-column-opted-out-about = Proporción de { -clients } a quienes se preguntó y que entretanto han pedido no recibir más preguntas.
report-column-mean = Media
report-column-mean-about = Alianza, de 0 a 100: la media de las medias propias de { -clients }.
report-column-going-on = Quienes siguen
report-column-going-on-about = Lo mismo, de { -clients } cuyo proceso sigue.
report-column-change = Cambio
report-column-change-about = En cuántos puntos cambia la alianza de una sesión a la siguiente: la media de las pendientes de { -clients } que respondieron cuatro veces o más, contando cada una como 10 a lo sumo, en uno u otro sentido.
report-column-at-ceiling = En lo más alto
report-column-at-ceiling-about = Proporción de valoraciones de cada { -client } con la mejor respuesta a cada pregunta, como media de { -clients }.
report-column-always-same = Siempre igual
report-column-always-same-about = Proporción de { -clients } que cada vez dieron una misma respuesta a todas las preguntas, entre quienes respondieron tres veces o más.
report-column-alerts = Avisos
report-column-alerts-about = Avisos que se abrieron por lo que se respondió sobre estas sesiones. De cada { -client } cuentan 15 como mucho.
report-column-outright = Dicho expresamente
report-column-outright-about = Avisos que empezaron por lo que una persona en terapia dijo con todas las letras.
report-column-suggested = De las cifras
report-column-suggested-about = Avisos que empezaron por lo que sugirieron las cifras. Algunos empezaron por ambas cosas.
report-column-hours-to-alert = De la respuesta al aviso
report-column-hours-to-alert-about = Horas desde la respuesta hasta que se entregó a su terapeuta un mensaje al respecto; incluyen las horas de silencio. La mediana propia de cada { -client }, y después la mediana de { -clients }.
report-column-hours-to-alert-late = De la respuesta al aviso, la décima parte más lenta
report-column-hours-to-alert-late-about = Los avisos de nueve de cada diez { -clients } se dicen por lo general dentro de estas horas.
report-column-hours-to-seen = Del aviso a «visto»
report-column-hours-to-seen-about = Horas desde que se dijo a su terapeuta hasta que se marcó por primera vez como visto; lo que nadie había visto para entonces, hasta que se hizo el informe. La mediana propia de cada { -client }, y después la mediana de { -clients }.
report-column-hours-to-seen-late = Del aviso a «visto», la décima parte más lenta
report-column-hours-to-seen-late-about = Los avisos de nueve de cada diez { -clients } se marcan como vistos por lo general dentro de estas horas; lo que nadie había visto para entonces cuenta hasta que se hizo el informe.
report-column-helped = Ayudó
report-column-helped-about = Proporción de conversaciones tras un aviso de las que cada { -client } dijo que ayudaron.
report-column-back-in-range = De nuevo como de costumbre
report-column-back-in-range-about = Proporción de avisos de las cifras de cada { -client } tras los que las respuestas volvieron a ser las de costumbre en un máximo de tres valoraciones, entre aquellos a los que siguieron tres valoraciones más, como media de { -clients }.
report-column-by-chance = Por casualidad
report-column-by-chance-about = En esta proporción volverían a ser las de costumbre en un máximo de tres valoraciones si no hubiera ocurrido nada en absoluto: según el modelo de un programa corriente, no contado aquí.
report-column-unrepaired = Sin volver a lo habitual
report-column-unrepaired-about = Entre { -clients } cuyo proceso terminó en este periodo y sobre quienes hubo un aviso de las cifras: la proporción cuyas respuestas no volvieron nunca a ser las de costumbre tras el último.
report-column-difference = Diferencia
report-column-difference-about = A distancia menos en persona, en puntos de 0 a 100, según un modelo en el que cada terapeuta se diferencia al azar (modelo mixto, REML), y en el que cada { -client } cuenta lo mismo.
report-column-conclusion = Qué dice
report-column-conclusion-about = Si se mostró que la diferencia es menor que el margen. Que no se encontrara ninguna diferencia no lo muestra.
report-column-clients-needed = { -clients-upper } que harían falta
report-column-clients-needed-about = Cuántas personas en terapia necesita un programa como este para mostrar, en 8 de cada 10 periodos, que una diferencia es menor que el margen, si en verdad no hay ninguna. Aquí un asterisco también puede querer decir que no bastaría un millón.
report-column-correlation = Correlación
report-column-correlation-about = Cuánto van unidas las dos cosas: 0 nada en absoluto, 1 del todo, por debajo de 0 al revés. Entre { -clients } se combina sobre terapeutas con cinco { -clients } o más (REML, Hartung y Knapp); en cada { -client }, es la media de las correlaciones propias de cada cual.
report-column-prediction = Para un/una terapeuta
report-column-prediction-about = La misma correlación, con un intervalo en el que estaría la de un/una terapeuta más del mismo tipo.
report-column-level = Nivel
report-column-level-about = En cuántos puntos de 100 ve cada terapeuta las sesiones más arriba que sus { -clients }; por debajo de 0, más abajo. La media de las medias propias de cada terapeuta, contando cada una como 30 a lo sumo, en uno u otro sentido.
report-column-tracking = Movimiento común
report-column-tracking-about = Si las respuestas de cada terapeuta se mueven con las de la persona en terapia de una sesión a otra: 1 del todo, 0 nada en absoluto, por debajo de 0 al revés. La media de las medias de cada terapeuta de las correlaciones de sus { -clients }, de cuatro sesiones o más.
report-column-left-early = Se fueron pronto
report-column-left-early-about = Proporción de { -clients } que dejaron de venir, entre quienes terminaron su proceso y cuya forma de terminar dijo su terapeuta.
report-column-left-early-difference = Su alianza, menos la del resto
report-column-left-early-difference-about = En cuántos puntos fue más alta la alianza de quienes dejaron de venir que la del resto cuyo proceso terminó; por debajo de 0, más baja.
report-column-alerts-per-hundred = Avisos por cada cien
report-column-alerts-per-hundred-about = Avisos de las cifras por cada cien valoraciones respondidas de cada { -client }, como media de { -clients }.
report-column-budget = Tope
report-column-budget-about = Cuántos por cada cien pueden dar las cifras como mucho, a la larga.
report-column-judged-right = Acertados, según se juzgaron
report-column-judged-right-about = De los avisos de las cifras que quien los recibió juzgó como acertados o como casualidad, la proporción de acertados: una media de terapeutas, que cuentan una vez.

# --- Units

report-unit-people = personas, a la decena
report-unit-times = a la decena
report-unit-needed = { -clients }, a la decena siguiente
report-unit-points = puntos de 100
report-unit-percent = por ciento
report-unit-hours = horas
report-unit-correlation = de −1 a 1
report-unit-code = en palabras

# --- Figures that are words

report-code-equivalent = sin diferencia que destacar
report-code-different = una diferencia
report-code-both = distinto, pero nada que destacar
report-code-cannot-tell = no se puede decir

# --- Sentences

report-sentence-parity-margin = Se declaró de antemano que una diferencia de menos de { $margin } puntos no es nada que destacar. Solo se llama así a una diferencia de la que se mostró que es menor (dos pruebas unilaterales, 5 %); que no se encontrara ninguna no basta.
report-sentence-parity-no-margin = No se declaró ningún margen antes de que terminara este periodo, así que no se comprobó si una diferencia no es nada que destacar. Que no se encuentre ninguna no lo muestra.
report-sentence-outcome-not-asked = Aquí no se pregunta cómo han estado las personas en terapia, así que no se puede decir si la alianza va unida a ello.
report-sentence-outcome-correlation = Son correlaciones. No dicen que una alianza mejor haga que las personas estén mejor: puede que quien mejora se sienta más a gusto.
report-sentence-outcome-own = Aquí la misma persona responde a ambas cosas, con unas pocas preguntas y con una, y su terapeuta puede haberlas leído. Por eso estas cifras no se pueden poner sin más junto a las publicadas.
report-sentence-tracking-agreed = Cada terapeuta dice solo para sí cómo vio una sesión. Aquí cuenta solo lo de quienes dijeron que puede contar, y desde entonces. Quiénes son no se dice a nadie, y de diez o menos no se dice nada.
report-sentence-tracking-read = Cada terapeuta suele ver el trabajo un poco más abajo que sus { -clients } (Tryon et al. 2007, 53 estudios; Atzil-Slonim et al. 2015). Ninguna de las dos miradas es la correcta, y una diferencia no es un error. Un cuestionario nunca es exacto, así que el movimiento común sale menor de lo que es.
report-sentence-quality-agreed = Lo que cada terapeuta piensa de un aviso lo dice solo para sí. Aquí cuenta solo lo de quienes dijeron que puede contar, y desde entonces. Se juzga cuando ya se sabe cómo siguió, y puede que se juzgue más donde está claro.
report-sentence-quality-budget = El tope es cuántos avisos por cada cien valoraciones pueden dar las cifras como mucho. No dice nada de cuántos son acertados.
# Of reports that were given out before therapists were asked: this and method-theirs-alone.
report-sentence-quality-verdicts = Lo que cada terapeuta piensa de sus avisos no se cuenta aquí: se le dijo que nadie más lo ve nunca.

report-sentence-method-hidden = Aquí se dicen { $told } de { $figures } cifras. Las demás son asteriscos: no hay nada, o hay demasiado pocas personas detrás, o una sola persona atiende a más de la mitad de ellas. Cuál de estas cosas es no se dice, para que no se pueda deducir nada de nadie.
report-sentence-method-people = Una fila representa a más de diez personas y al menos a tres terapeutas, sin que nadie atienda por sí solo a más de la mitad de ellas. Eso se rige por a quién se preguntó. Dentro de una fila, una cifra sobre lo que dijeron las personas se dice cuando lo dijeron suficientes de ellas. Ambos recuentos están desviados a propósito, para que nadie pueda tener certeza, por un asterisco o por su falta, de lo que hizo una persona.
report-sentence-method-noise = Cada cifra se desvía un poco, en una cantidad que se sacó una vez al azar y que es la misma mientras se conserve el informe. Así, ni siquiera alguien que conozca a todas las demás personas puede deducir a la última. Los intervalos lo incluyen, y su anchura también se desvía un poco.
report-sentence-method-means = Cada { -client } cuenta lo mismo: una media es de las medias propias de { -clients }, una proporción es de sus proporciones propias. Los intervalos tratan como semejantes a quienes comparten terapeuta (estimador sándwich de sesgo reducido, grados de Satterthwaite: Bell y McCaffrey 2002, Pustejovsky y Tipton 2018); los de las proporciones nunca salen de 0 a 100 (Korn y Graubard 1998; con ruido según Zou y Donner 2008).
report-sentence-method-hours = Las horas son escalones desde un cuarto de hora hasta cuatro semanas. Qué escalón se dice se sortea de forma que el correcto sea el más probable (McSherry y Talwar 2007). No tienen intervalo, así que solo se dicen donde ese o el de al lado sale en 19 de cada 20 informes: con cincuenta personas, y con 250 para la décima parte más lenta.
report-sentence-method-counted = Se cuentan las sesiones que terminaron en este periodo y tuvieron lugar. Lo que se respondió en otro lugar y se incorporó de un archivo no está incluido, y las puntuaciones son solo de las preguntas actuales. Los temas son lo que anotó cada terapeuta, y no diagnósticos.
report-sentence-method-theirs-alone = Cómo ve cada terapeuta las sesiones, y qué piensa de un aviso, no está aquí en ninguna cifra: lo dice con la promesa de que nadie más lo ve nunca. Por eso tampoco se dice si cada terapeuta y sus { -clients } ven las cosas de la misma manera.
report-sentence-method-own-answers = Cómo ve cada terapeuta las sesiones, y qué piensa de un aviso, cuenta donde dijo que puede contar, y solo lo que dijo después. Una cifra así es una media de terapeutas, contando a cada cual una vez, y no de { -clients }, y su ruido cubre todo lo que viene de cada terapeuta. Se dice de más de diez, por lo general de más de dieciséis; un asterisco no dice nada de quién dijo que sí. En un programa de diez terapeutas o menos no se dice nunca.
report-sentence-method-limits = Las personas eligieron si responder, y de qué modalidad reunirse, así que los grupos se diferencian en más que su nombre. Estas cifras dicen algo sobre un programa. No dicen nada sobre ningún o ninguna terapeuta, y no sirven para clasificar a nadie. Donde algo poco frecuente depende de cada terapeuta, como pedir no recibir más preguntas, los intervalos pueden ser demasiado estrechos: puede que no estén aquí aquellas personas con quienes más ocurre.

# --- Settings

report-setting-margin = Margen de equivalencia, puntos de 0 a 100
report-setting-budget = Máximo de avisos que pueden dar las cifras, por cada cien valoraciones
report-setting-told = Cifras que se dicen
report-setting-figures = Cifras que hay
