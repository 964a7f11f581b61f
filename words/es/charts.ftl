# Palabras comunes a todos los gráficos.
charts-month = Mes
charts-value = Valor
charts-label = Etiqueta
charts-change = Variación
charts-actual = Logrado
charts-target = Previsto
charts-country = País
charts-from = De
charts-to = A
charts-ties = Intercambios
charts-disclaimer = Los límites, nombres y designaciones que figuran en este mapa no implican su apoyo o aceptación oficial por las Naciones Unidas.
charts-disclaimer-long = Los límites, nombres y designaciones que figuran en este mapa no implican su apoyo o aceptación oficial por las Naciones Unidas; no expresan opinión alguna sobre la condición jurídica de ningún país, territorio, ciudad o zona, de sus autoridades, ni sobre la delimitación de sus fronteras.
charts-disclaimer-kashmir = La línea de puntos representa aproximadamente la línea de control en Jammu y Cachemira acordada por la India y el Pakistán; las partes aún no han acordado la condición definitiva de Jammu y Cachemira.
charts-disclaimer-sudan = Aún no se ha determinado la frontera definitiva entre la República del Sudán y la República de Sudán del Sur.
charts-disclaimer-abyei = Aún no se ha determinado la condición definitiva de la zona de Abyei.
charts-disclaimer-falkland = Existe una controversia entre los Gobiernos de la Argentina y del Reino Unido sobre la soberanía de las Islas Malvinas (Falkland).
